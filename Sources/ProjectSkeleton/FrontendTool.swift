import Foundation
import SystemPackage

/// What a package.json says of how its pages are built.
struct FrontendTool {
    /// The script `build`.
    private let script: String

    private struct Package: Decodable {
        let scripts: [String: String]?
    }

    /// Reads a file; nil if it has no script `build`.
    init?(_ file: FilePath) {
        guard let bytes = BoundedText.bytes(file, limit: SkeletonLimits.text),
            let package = try? JSONDecoder().decode(Package.self, from: Data(bytes)),
            let script = package.scripts?["build"]
        else { return nil }
        self.script = script
    }

    /// The command of the manifest's `build`, and whether nothing in it is guessed.
    func command(_ folder: String, _ listing: FolderListing) -> (command: [String], isSure: Bool) {
        let names = listing.names(in: folder)
        let (install, run, isLocked) = Self.installation(names)
        let (output, isKnown) = output(folder, listing, names)
        let line = "\(install) && \(run) build && cp -r \(output)/. \"$VSDEB_OUTPUT\""
        return (["sh", "-c", line], isLocked && isKnown)
    }

    /// By the lock file beside it.
    private static func installation(_ names: [String]) -> (install: String, run: String, isLocked: Bool) {
        if names.contains("pnpm-lock.yaml") { return ("pnpm install --frozen-lockfile", "pnpm run", true) }
        if names.contains("yarn.lock") { return ("yarn install --frozen-lockfile", "yarn run", true) }
        if names.contains("package-lock.json") { return ("npm ci", "npm run", true) }
        return ("npm install", "npm run", false)
    }

    /// Where the tool puts the pages: Create React App into `build`, Vite and most others into `dist`.
    private func output(_ folder: String, _ listing: FolderListing, _ names: [String]) -> (name: String, isKnown: Bool)
    {
        if script.contains("react-scripts") { return ("build", true) }
        for name in ["dist", "build"] where listing.has("\(folder)/\(name)/index.html") { return (name, true) }
        let isUsual = ["vite", "vue-cli-service", "parcel"].contains(where: script.contains)
        let isElsewhere = ["outDir", "dist-dir", "--dest"].contains(where: script.contains)
        return ("dist", (isUsual || names.contains { $0.hasPrefix("vite.config.") }) && !isElsewhere)
    }
}
