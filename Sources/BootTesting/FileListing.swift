/// All files of a machine at one moment: what is where, of which type, mode and owner, and what is in it.
public struct FileListing: Equatable, Sendable {
    /// What a path is, by path: "d 755 root root", for links the target, for files the beginning of their hash.
    public let entries: [String: String]

    /// Takes the lines apart that ``Machine/listFiles()`` asks find(1) and b2sum(1) for.
    init(lines: [String], hashes: [String] = []) {
        let hashes = Dictionary(hashes.compactMap(Self.hash)) { _, last in last }
        let pairs = lines.compactMap { line -> (String, String)? in
            guard let tab = line.firstIndex(of: "\t") else { return nil }
            let path = String(line[line.index(after: tab)...])
            return (path, line[..<tab] + (hashes[path] ?? ""))
        }
        entries = Dictionary(pairs) { _, last in last }
    }

    /// Path and hash of a line of b2sum(1); none for a name that it has to write with escapes.
    private static func hash(_ line: String) -> (String, String)? {
        guard let space = line.firstIndex(of: " "), !line.hasPrefix("\\") else { return nil }
        return (String(line[space...].dropFirst(2)), String(line[..<space]))
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
        let find = ["find", "/", "-xdev"]
        let result = try await run(find + ["-printf", "%y %m %u %g %l\\t%p\\n"], limit: .seconds(300)).succeeded()
        // A file that goes away meanwhile is none of those that matter.
        let hashes = try await run(
            find + ["-type", "f", "-exec", "b2sum", "--length=64", "{}", "+"], limit: .seconds(300))
        return FileListing(lines: result.lines, hashes: hashes.lines)
    }
}
