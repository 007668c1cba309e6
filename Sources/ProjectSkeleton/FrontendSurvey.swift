import Foundation
import SystemPackage

/// The pages that a server may give out without the application.
struct FrontendSurvey {
    /// The folder, relative to the project.
    let folder: String
    /// The command of the manifest's `build`; nil where the folder is installed as it is.
    let build: [String]?

    /// Looks for a package.json with a script `build`, then for a folder of finished pages; nil without either.
    init?(_ listing: FolderListing, in root: FilePath) {
        let packages = listing.files.filter { $0.hasSuffix("/package.json") && $0.split(separator: "/").count <= 4 }
        if let file = packages.first(where: { Self.hasBuildScript(root.appending($0)) }) {
            folder = String(file.dropLast("/package.json".count))
            build = Self.command(names: listing.names(in: folder), output: Self.output(folder, listing))
            return
        }
        let pages = ["frontend/build", "frontend/dist", "frontend/public", "frontend"]
        guard let found = pages.first(where: { listing.has("\($0)/index.html") }) else { return nil }
        (folder, build) = (found, nil)
    }

    private struct Package: Decodable {
        let scripts: [String: String]?
    }

    private static func hasBuildScript(_ file: FilePath) -> Bool {
        guard let bytes = BoundedText.bytes(file, limit: SkeletonLimits.text),
            let package = try? JSONDecoder().decode(Package.self, from: Data(bytes))
        else { return false }
        return package.scripts?["build"] != nil
    }

    /// Where the tool puts the pages: Vite and most others into `dist`, Create React App into `build`.
    private static func output(_ folder: String, _ listing: FolderListing) -> String {
        if listing.has("\(folder)/build/index.html") { return "build" }
        if listing.has("\(folder)/dist/index.html") { return "dist" }
        let isVite = listing.names(in: folder).contains { $0.hasPrefix("vite.config.") }
        return isVite || !listing.folders.contains("\(folder)/build") ? "dist" : "build"
    }

    private static func command(names: [String], output: String) -> [String] {
        let install = names.contains("package-lock.json") ? "npm ci" : "npm install"
        return ["sh", "-c", "\(install) && npm run build && cp -r \(output)/. \"$VSDEB_OUTPUT\""]
    }
}
