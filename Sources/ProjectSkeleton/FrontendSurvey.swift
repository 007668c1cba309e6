import Foundation
import SystemPackage

/// The pages that a server may give out without the application.
struct FrontendSurvey {
    /// The folder, relative to the project.
    let folder: String
    /// The command of the manifest's `build`; nil where the folder is installed as it is.
    let build: [String]?
    /// Whether folder or command are guessed.
    let isGuess: Bool

    private static let usual: Set = ["frontend", "web", "client", "ui"]
    private static let aside: Set = [
        "docs", "doc", "docs_src", "examples", "example", "static_src", "tests", "test", "e2e", "build", "dist",
    ]

    /// Looks for a package.json with a script `build`, then for a folder of finished pages; nil without either.
    init?(_ listing: FolderListing, in root: FilePath) {
        let packages = listing.files.filter { file in
            let parts = file.split(separator: "/").map(String.init)
            return (2...4).contains(parts.count) && parts.last == "package.json"
                && !parts.contains(where: Self.aside.contains)
        }
        let built = packages.compactMap { file in
            FrontendTool(root.appending(file)).map { (String(file.dropLast("/package.json".count)), $0) }
        }
        let preferred = built.filter { Self.isUsual($0.0) }
        if let (folder, tool) = preferred.first ?? built.first {
            let (command, isSure) = tool.command(folder, listing)
            (self.folder, build) = (folder, command)
            isGuess = !isSure || preferred.count != 1
            return
        }
        let pages = ["frontend/build", "frontend/dist", "frontend/public", "frontend"]
        guard let found = pages.first(where: { listing.has("\($0)/index.html") }) else { return nil }
        (folder, build, isGuess) = (found, nil, false)
    }

    private static func isUsual(_ folder: String) -> Bool {
        usual.contains(String(folder.split(separator: "/").last ?? ""))
    }
}
