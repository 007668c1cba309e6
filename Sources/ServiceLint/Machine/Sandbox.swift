import PackageLint

/// Which places a service may write to, as far as its unit's sandbox decides it (systemd.exec(5), "Sandboxing").
struct Sandbox: Sendable {
    /// What the sandbox makes of a place.
    enum Access: Sendable, Hashable {
        case writable
        case readOnly
        /// Nothing of it can be seen.
        case hidden
        /// A private, empty folder stands in its place.
        case replaced
    }

    /// A rule about a place and all below it.
    private struct Mount: Sendable {
        let place: String
        let access: Access
        /// The setting in words: `ProtectSystem=strict`.
        let reason: String
        let line: Int?
        let path: String?
    }

    /// The answer for one place.
    struct Answer: Sendable {
        let access: Access
        /// The setting that decides, in words; empty for none.
        let reason: String
        let line: Int?
    }

    private var mounts: [Mount] = []
    /// Whether nothing can be told: the service has a root folder of its own.
    let isUnknown: Bool
    /// In words: what names no writable place.
    let isStrict: Bool

    init(_ service: ServiceUnit, _ files: InstalledFiles) {
        isUnknown = service.entry("RootDirectory") != nil || service.entry("RootImage") != nil
        let system = service.value("ProtectSystem")?.lowercased() ?? (service.isDynamic ? "strict" : "no")
        isStrict = system == "strict"
        addSystem(system, service)
        addHome(service)
        addPrivate(service)
        for folder in service.managedFolders { add(folder.path, .writable, folder.entry, files) }
        addLists(service, files)
    }

    private mutating func add(_ path: String, _ access: Access, _ entry: UnitEntry, _ files: InstalledFiles) {
        let place = files.resolve(path) ?? InstalledFiles.place(path)
        mounts.append(
            Mount(
                place: place, access: access, reason: "\(entry.key)=\(entry.value)", line: entry.line, path: entry.path)
        )
    }

    private mutating func fixed(_ place: String, _ access: Access, _ reason: String, _ entry: UnitEntry?) {
        mounts.append(Mount(place: place, access: access, reason: reason, line: entry?.line, path: entry?.path))
    }

    private mutating func addSystem(_ value: String, _ service: ServiceUnit) {
        let entry = service.entry("ProtectSystem")
        let reason =
            entry == nil && value == "strict"
            ? "DynamicUser=yes, which implies ProtectSystem=strict" : "ProtectSystem=\(value)"
        switch value {
        case "strict":
            fixed("", .readOnly, reason, entry)
            for place in ["dev", "proc", "sys"] { fixed(place, .writable, "", nil) }
        case "full", "yes", "true", "on", "1", "y", "t":
            for place in ["usr", "boot", "efi"] + (value == "full" ? ["etc"] : []) {
                fixed(place, .readOnly, reason, entry)
            }
        default: break
        }
        for (key, places) in [
            ("ProtectKernelTunables", ["proc/sys", "sys"]), ("ProtectControlGroups", ["sys/fs/cgroup"]),
        ]
        where service.isOn(key) {
            for place in places { fixed(place, .readOnly, "\(key)=yes", service.entry(key)) }
        }
    }

    private mutating func addHome(_ service: ServiceUnit) {
        let entry = service.entry("ProtectHome")
        let value = entry?.value.lowercased() ?? (service.isDynamic ? "read-only" : "no")
        let access: Access
        switch value {
        case "read-only": access = .readOnly
        case "tmpfs": access = .replaced
        default:
            guard entry?.boolean == true else { return }
            access = .hidden
        }
        for place in ["home", "root", "run/user"] { fixed(place, access, "ProtectHome=\(value)", entry) }
    }

    private mutating func addPrivate(_ service: ServiceUnit) {
        if service.isOn("PrivateTmp") || service.entry("PrivateTmp")?.value == "disconnected" || service.isDynamic {
            for place in ["tmp", "var/tmp"] {
                fixed(place, .replaced, "PrivateTmp=yes", service.entry("PrivateTmp"))
            }
        }
    }

    private mutating func addLists(_ service: ServiceUnit, _ files: InstalledFiles) {
        let lists: [(String, Access)] = [
            ("ReadWritePaths", .writable), ("ReadOnlyPaths", .readOnly), ("InaccessiblePaths", .hidden),
            ("TemporaryFileSystem", .replaced), ("ReadWriteDirectories", .writable),
            ("ReadOnlyDirectories", .readOnly), ("InaccessibleDirectories", .hidden),
        ]
        for (key, access) in lists {
            for (word, entry) in service.words(key) {
                var path = word.drop { $0 == "-" || $0 == "+" }
                if key == "TemporaryFileSystem" { path = path.prefix { $0 != ":" } }
                add(String(path), access, entry, files)
            }
        }
        for key in ["BindPaths", "BindReadOnlyPaths"] {
            for (word, entry) in service.words(key) {
                let parts = word.drop { $0 == "-" }.split(separator: ":")
                guard let last = parts.prefix(2).last else { continue }
                add(String(last), key == "BindPaths" ? .writable : .readOnly, entry, files)
            }
        }
    }

    /// What the sandbox makes of `place`, which has no first slash and no links in it: the longest rule decides, of
    /// two for one place the stricter.
    func answer(for place: String) -> Answer {
        let fitting = mounts.filter { $0.place.isEmpty || place == $0.place || place.hasPrefix($0.place + "/") }
        // What is hidden as a whole has nothing in it that could be named again.
        if let hidden = fitting.first(where: { $0.access == .hidden }) {
            return Answer(access: .hidden, reason: hidden.reason, line: hidden.line)
        }
        let best = fitting.max { left, right in
            (left.place.count, Self.strictness(left.access)) < (right.place.count, Self.strictness(right.access))
        }
        guard let best else { return Answer(access: .writable, reason: "", line: nil) }
        return Answer(access: best.access, reason: best.reason, line: best.line)
    }

    private static func strictness(_ access: Access) -> Int {
        switch access {
        case .writable: 0
        case .replaced: 1
        case .readOnly: 2
        case .hidden: 3
        }
    }
}
