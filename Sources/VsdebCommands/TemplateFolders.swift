import Foundation
import SystemPackage

/// Where templates are looked for when neither the manifest nor its folder has them.
enum TemplateFolders {
    /// VSDEB_TEMPLATES, what is installed beside the program, Debian's place for it, and the sources of a program that
    /// was built in them.
    static func paths(environment: [String: String]) -> [FilePath] {
        let named = environment["VSDEB_TEMPLATES"].map { [FilePath($0)] } ?? []
        let program = Bundle.main.executablePath.map { FilePath($0).removingLastComponent() }
        let beside = program.map { [$0.appending("../share/vsdeb/templates").lexicallyNormalized()] } ?? []
        let sources = program.flatMap(sources).map { [$0] } ?? []
        return named + beside + [FilePath("/usr/share/vsdeb/templates")] + sources
    }

    /// Whether a build finds templates without the manifest's help.
    static func areThere(environment: [String: String]) -> Bool {
        paths(environment: environment).contains { (try? Stat($0.appending("systemd/app.service"))) != nil }
    }

    /// The templates beside the folder `.build` in which Swift put the program: nobody installs it to try it.
    private static func sources(of folder: FilePath) -> FilePath? {
        var parent = folder
        while let name = parent.lastComponent?.string {
            parent.removeLastComponent()
            if name.hasPrefix(".build") { return parent.appending("debian-templates") }
        }
        return nil
    }
}
