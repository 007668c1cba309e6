import Archive

/// Where the blocks of data.tar.xz begin.
///
/// A block remembers nothing of the one before it. So it ends where alike files end, and never in a family that has
/// room in one (tried with three Pythons at level 6: 28.0 MB cut at every 24 MiB, 27.6 MB cut here). A section begins a
/// block, so that a change of the application leaves the libraries' blocks as they were.
struct BlockPlan {
    private var kinds: [Int: XZBlockKind] = [:]

    /// What the block holds that begins with the entry at `index`; nil where none begins.
    subscript(index: Int) -> XZBlockKind? { kinds[index] }

    /// Plans blocks of `limit` bytes at the most; a file that is longer is cut by the encoder.
    init(_ order: [FileTreeEntry], _ links: HardLinks, library: InstalledPath?, code: XZBlockKind, limit: Int) {
        let runs = Self.runs(order, links, library: library)
        var left = runs.filter { !$0.section.isLibrary }.map(\.size).reduce(0, +)
        var room = BlockRoom(limit: limit)
        var section: FileFamily.Section?
        for run in runs {
            let isLibrary = run.section.isLibrary
            let isApart = run.section != section || !room.takes(run.size)
            section = run.section
            for (offset, size) in run.sizes.enumerated() {
                if offset == 0 && isApart || !room.takes(size) {
                    kinds[run.start + offset] = run.section.kind(ofCode: code)
                    room = BlockRoom(limit: isLibrary ? limit : Self.length(before: left, limit))
                }
                room.fill(size)
                if !isLibrary { left -= size }
            }
        }
    }

    /// How long a block of the application may be when so many bytes of it are left.
    ///
    /// Towards the end they become shorter, so that no processor has a long last one while the others wait (tried with
    /// 50 MB of text on two: a fifth of the time). The libraries come before it, and keep theirs.
    private static func length(before left: Int, _ limit: Int) -> Int { min(limit, max(limit / 4, left / 2)) }

    /// Neighbours of one family.
    private struct Run {
        let start: Int
        let section: FileFamily.Section
        let family: FileFamily?
        var sizes: [Int]
        var size: Int { sizes.reduce(0, +) }
    }

    private static func runs(_ order: [FileTreeEntry], _ links: HardLinks, library: InstalledPath?) -> [Run] {
        var runs: [Run] = []
        var section = FileFamily.Section.libraryText
        for (index, entry) in order.enumerated() {
            let family = entry.content == nil ? nil : FileFamily(entry.path, library: library)
            let content = links.target(of: entry.path) == nil ? entry.content?.size ?? 0 : 0
            let size = tarSize(path: entry.path, content: Int(content))
            section = family?.section ?? section
            if let last = runs.last, last.family == family, last.section == section {
                runs[runs.count - 1].sizes.append(size)
            } else {
                runs.append(Run(start: index, section: section, family: family, sizes: [size]))
            }
        }
        return runs
    }

    /// Bytes of a member: a header, its content in whole records, and two records where the name is long.
    private static func tarSize(path: InstalledPath, content: Int) -> Int {
        let record = 512
        let long = path.string.utf8.count > 98 ? 3 * record : 0
        return record + (content + record - 1) / record * record + long
    }
}

/// How much of a block is left.
private struct BlockRoom {
    let limit: Int
    private var used = 0

    init(limit: Int) { self.limit = limit }

    /// Whether so many bytes belong into this block: there is room for them, or nothing else is in it.
    func takes(_ size: Int) -> Bool { used == 0 || used + size <= limit }

    mutating func fill(_ size: Int) { used += size }
}
