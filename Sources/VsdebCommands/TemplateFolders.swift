import Foundation
import SystemPackage

/// Where templates are looked for when neither the manifest nor its folder has them.
enum TemplateFolders {
    /// VSDEB_TEMPLATES, what is installed beside the program, and Debian's place for it.
    static func paths(environment: [String: String]) -> [FilePath] {
        let named = environment["VSDEB_TEMPLATES"].map { [FilePath($0)] } ?? []
        let program = Bundle.main.executablePath.map { FilePath($0).removingLastComponent() }
        let beside = program.map { [$0.appending("../share/vsdeb/templates").lexicallyNormalized()] } ?? []
        return named + beside + [FilePath("/usr/share/vsdeb/templates")]
    }
}
