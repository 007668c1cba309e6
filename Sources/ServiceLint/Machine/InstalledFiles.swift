import PackageLint

/// What lies where when the package is installed and its services are about to start.
struct InstalledFiles: Sendable {
    /// Whether something is there.
    enum Presence: Sendable, Equatable {
        case present(InstalledNode)
        /// Nothing that we can see, and nobody else would put it there.
        case missing
        /// Another package, or a running program, may put it there.
        case unknown
    }

    private let packaged: PackagedFiles
    private var made: [String: InstalledNode] = [:]
    private let scriptText: String
    private let dependencies: [String]
    private let packageName: String
    /// Folders in which programs make files that we do not know of, such as a virtual environment.
    private var open: Set<String> = []

    init(_ package: CheckedPackage, _ actions: MaintainerActions) {
        packaged = package.files
        packageName = package.name
        scriptText = actions.text
        dependencies = Dependencies(package).names
        for (path, mode) in BaseSystem.folders { made[path] = .baseFolder(mode) }
        for (path, target) in BaseSystem.links {
            made[path] = InstalledNode(
                kind: .link(target: target), mode: 0o777, owner: "root", group: "root", origin: .base)
        }
    }

    /// Says that something is made at `path`, which may have a first slash; what is there already stays.
    mutating func make(_ path: String, _ node: InstalledNode) {
        let place = Self.place(path)
        guard !place.isEmpty, made[place] == nil || node.origin != .base else { return }
        made[place] = node
    }

    /// Says that files may come into a folder that we cannot know.
    mutating func leaveOpen(_ folder: String) { open.insert(Self.place(folder)) }

    /// Changes owner, group or mode of what lies at `path`, and below it if `deep`.
    mutating func change(_ path: String, deep: Bool, _ body: (inout InstalledNode) -> Void) {
        let place = Self.place(path)
        if var node = node(place) {
            body(&node)
            made[place] = node
        }
        guard deep else { return }
        for file in packaged.all where file.isBelow(place) {
            guard var node = node(file.path) else { continue }
            body(&node)
            made[file.path] = node
        }
        for (below, var node) in made where below.hasPrefix(place + "/") {
            body(&node)
            made[below] = node
        }
    }

    /// A path without slashes at its ends and without `.` and double slashes.
    static func place(_ path: String) -> String {
        path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    /// What lies at a place, links not followed.
    func node(_ place: String) -> InstalledNode? {
        if let node = made[place] { return node }
        // Since /usr is merged, what a package has in /lib lies in /usr/lib.
        return (packaged[place] ?? (place.hasPrefix("usr/") ? packaged[place.dropFirst(4)] : nil)).map(Self.node)
    }

    private static func node(_ file: PackagedFile) -> InstalledNode {
        let kind: InstalledNode.Kind =
            file.isFolder ? .folder : file.linkTarget.map { .link(target: $0) } ?? .file
        return InstalledNode(
            kind: kind, mode: file.mode, owner: file.userName.isEmpty ? nil : file.userName,
            group: file.groupName.isEmpty ? nil : file.groupName, origin: .archive)
    }

    /// The place that a path leads to when links are followed; nil if there are more than 40 (ELOOP).
    func resolve(_ path: String) -> String? {
        var done: [Substring] = []
        var pending = Array(path.split(separator: "/").reversed())
        var links = 0
        while let part = pending.popLast() {
            if part == "." { continue }
            if part == ".." {
                _ = done.popLast()
                continue
            }
            done.append(part)
            guard case .link(let target)? = node(done.joined(separator: "/"))?.kind else { continue }
            links += 1
            guard links <= 40 else { return nil }
            if target.hasPrefix("/") { done = [] } else { done.removeLast() }
            pending += target.split(separator: "/").reversed()
        }
        return done.joined(separator: "/")
    }

    /// What lies at `path`, links followed.
    subscript(path: String) -> InstalledNode? { resolve(path).flatMap(node) }

    /// Whether something lies at `path`, as far as that can be known.
    func presence(of path: String) -> Presence {
        guard !path.contains("$"), !path.contains("%"), let place = resolve(path) else { return .unknown }
        if let node = node(place) { return .present(node) }
        if place.isEmpty { return .present(.baseFolder()) }
        return isOurs(place) && !mayBeMade(place) ? .missing : .unknown
    }

    /// Whether nobody but this package would put something at a place: the nearest folder is its own, or /etc, /var …
    /// where the next part is named by no dependency.
    private func isOurs(_ place: String) -> Bool {
        var parts = place.split(separator: "/")
        var missing = parts.popLast().map(String.init) ?? ""
        while !parts.isEmpty {
            let parent = parts.joined(separator: "/")
            if let node = node(parent) {
                // What a package shares with its like-named dependencies, such as /usr/share/samba, is not its own.
                guard node.origin == .base else {
                    let folder = String(parts.last ?? "")
                    return !dependencies.contains { Dependencies.mayBelong(folder, to: $0) }
                }
                // Folders directly in /etc are many packages'.
                return BaseSystem.isPrivate(parent) && (parent != "etc" || missing.contains(packageName))
                    && !dependencies.contains { Dependencies.mayBelong(missing, to: $0) }
            }
            missing = String(parts.removeLast())
        }
        return BaseSystem.isPrivate("")
    }

    /// Whether a script speaks of the place, or a program fills the folder.
    private func mayBeMade(_ place: String) -> Bool {
        scriptText.contains("/" + place) || open.contains { place.hasPrefix($0 + "/") || place == $0 }
    }
}
