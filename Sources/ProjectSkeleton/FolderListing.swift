import Foundation
import SystemPackage

/// What lies in a project's folder, without what tools put there; links are not followed.
struct FolderListing {
    /// Regular files that a survey may ask for, relative to the folder, the nearer first and then by name.
    private(set) var files: [String] = []
    /// Folders in the same order.
    private(set) var folders: [String] = []
    /// Folders in which Python installs for itself.
    private(set) var environments: [String] = []
    /// Whether there was more than the bounds allow.
    private(set) var isCut = false
    /// Whether a name was passed over because of a character in it that no text shows.
    private(set) var hasUnprintable = false
    private var seen = 0
    private var known: Set<String> = []

    private static let skipped: Set = ["node_modules", "__pycache__", "site-packages", "dist-packages"]

    /// Looks through `root`, level by level, so that a bound cuts off what lies deepest.
    init(_ root: FilePath) {
        var level = [""]
        for _ in 0..<SkeletonLimits.depth where !level.isEmpty {
            level = level.flatMap { visit($0, below: root) }
        }
        isCut = isCut || !level.isEmpty
        known = Set(files)
    }

    /// Notes what lies in a folder, and returns the folders to visit next.
    private mutating func visit(_ folder: String, below root: FilePath) -> [String] {
        let place = folder.isEmpty ? root : root.appending(folder)
        // A folder that cannot be read is one in which nothing is found.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.string)) ?? []
        guard folder.isEmpty || !Self.isEnvironment(folder, names) else {
            environments.append(folder)
            return []
        }
        var next: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") && !Self.skipped.contains(name) {
            guard note(name, in: folder, below: root, next: &next) else { break }
        }
        return next
    }

    /// Notes one name; false where a bound was reached.
    private mutating func note(
        _ name: String, in folder: String, below root: FilePath, next: inout [String]
    ) -> Bool {
        seen += 1
        guard seen <= SkeletonLimits.seen, files.count + folders.count < SkeletonLimits.entries else {
            isCut = true
            return false
        }
        guard ShownText.isClean(name) else {
            hasUnprintable = true
            return true
        }
        let below = folder.isEmpty ? name : "\(folder)/\(name)"
        switch try? Stat(root.appending(below), followTargetSymlink: false).type {
        case .regular where ProjectFileNames.mayBeAsked(name): files.append(below)
        case .directory:
            next.append(below)
            folders.append(below)
        default: break
        }
        return true
    }

    /// venv(7) leaves a pyvenv.cfg, Conda a folder of its own, and virtualenv's first editions neither.
    private static func isEnvironment(_ folder: String, _ names: [String]) -> Bool {
        let usual: Set = ["venv", "env", "virtualenv"]
        let isUsual = usual.contains(String(folder.split(separator: "/").last ?? ""))
        return names.contains("pyvenv.cfg") || names.contains("conda-meta")
            || (isUsual && names.contains("bin") && names.contains("lib"))
    }

    /// Whether there is such a file.
    func has(_ file: String) -> Bool { known.contains(file) }

    /// The files that lie in `folder` itself; the empty name is the project's.
    func names(in folder: String) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        return files.filter { $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains("/") }
            .map { String($0.dropFirst(prefix.count)) }
    }
}
