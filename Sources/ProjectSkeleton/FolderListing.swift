import Foundation
import SystemPackage

/// What lies in a project's folder, without what tools put there; links are not followed.
struct FolderListing {
    /// Regular files, relative to the folder, the nearer first and then by name.
    private(set) var files: [String] = []
    /// Folders in the same order.
    private(set) var folders: [String] = []
    /// Whether there was more than the bounds allow.
    private(set) var isCut = false

    private static let skipped: Set = ["node_modules", "__pycache__", "venv", "env", "site-packages", "dist-packages"]

    /// Looks through `root`, level by level, so that a bound cuts off what lies deepest.
    init(_ root: FilePath) {
        var level = [""]
        for _ in 0..<SkeletonLimits.depth where !level.isEmpty {
            level = level.flatMap { visit($0, below: root) }
        }
        isCut = isCut || !level.isEmpty
    }

    /// Notes what lies in a folder, and returns the folders to visit next.
    private mutating func visit(_ folder: String, below root: FilePath) -> [String] {
        let place = folder.isEmpty ? root : root.appending(folder)
        // A folder that cannot be read is one in which nothing is found.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.string)) ?? []
        // An environment of Python's is no part of the project.
        guard !names.contains("pyvenv.cfg") else { return [] }
        var next: [String] = []
        for name in names.sorted() where !name.hasPrefix(".") && !Self.skipped.contains(name) {
            guard files.count + folders.count < SkeletonLimits.entries else {
                isCut = true
                break
            }
            let below = folder.isEmpty ? name : "\(folder)/\(name)"
            switch try? Stat(root.appending(below), followTargetSymlink: false).type {
            case .regular: files.append(below)
            case .directory: next.append(below)
            default: continue
            }
        }
        folders += next
        return next
    }

    /// Whether there is such a file.
    func has(_ file: String) -> Bool { files.contains(file) }

    /// The files that lie in `folder` itself; the empty name is the project's.
    func names(in folder: String) -> [String] {
        let prefix = folder.isEmpty ? "" : folder + "/"
        return files.filter { $0.hasPrefix(prefix) && !$0.dropFirst(prefix.count).contains("/") }
            .map { String($0.dropFirst(prefix.count)) }
    }
}
