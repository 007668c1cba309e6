/// All files of a machine at one moment: what is where, of which type, mode and owner; not what is in them.
public struct FileListing: Equatable, Sendable {
    /// What a path is, by path: "d 755 root root" and, for links, the target.
    public let entries: [String: String]

    /// Takes the lines apart that `MachineListing` asks find(1) for.
    init(lines: [String]) {
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let tab = line.firstIndex(of: "\t") else { return nil }
            return (String(line[line.index(after: tab)...]), String(line[..<tab]))
        }
        entries = Dictionary(pairs) { _, last in last }
    }

    /// What differs from an earlier listing, sorted by path: "+ PATH (what it is)", "- PATH", "~ PATH (before -> now)".
    ///
    /// Paths that one of `exceptions` covers are left out.
    public func difference(from earlier: FileListing, except exceptions: [FileException] = []) -> [String] {
        Set(entries.keys).union(earlier.entries.keys).sorted()
            .filter { path in !exceptions.contains { $0.covers(path) } }
            .compactMap { path in Self.line(path, before: earlier.entries[path], now: entries[path]) }
    }

    private static func line(_ path: String, before: String?, now: String?) -> String? {
        switch (before, now) {
        case (let before?, let now?): before == now ? nil : "~ \(path) (\(before) -> \(now))"
        case (nil, let now?): "+ \(path) (\(now))"
        case (_?, nil): "- \(path)"
        case (nil, nil): nil
        }
    }
}

extension Machine {
    /// Lists all files of its own; not those of /proc, /sys, /dev, /run and /tmp, which do not outlive it.
    public func listFiles() async throws(MachineError) -> FileListing {
        let result = try await run(
            ["find", "/", "-xdev", "-printf", "%y %m %u %g %l\\t%p\\n"], limit: .seconds(300)
        ).succeeded()
        return FileListing(lines: result.lines)
    }
}
