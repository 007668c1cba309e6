internal import Archive

/// Where the members of a tar lie on the machine, and which names cannot be right.
struct MemberPlaces {
    private var indices: [[UInt8]: Int] = [:]
    private var kinds: [PackagedFile.Kind] = []
    /// The file that each hard link is a name of, by index.
    private(set) var originals: [Int: Int] = [:]
    private var nameBytes = 0
    /// What is wrong with names and links.
    private(set) var faults = FaultLog()

    /// Whether there is room for one more.
    var isFull: Bool { kinds.count >= PackageLimits.members || nameBytes > PackageLimits.nameBytes }

    /// Describes `member`, which is the next one; nil if no machine could have such a file.
    mutating func add(_ member: TarMember) -> PackagedFile? {
        let place = Self.place(member.name)
        guard isPossible(member, place) else { return nil }
        let file = Self.packaged(member, place)
        noteDuplicate(of: file, at: place)
        if case .hardLink = file.kind { noteTarget(of: member) }
        indices[place] = kinds.count
        kinds.append(file.kind)
        nameBytes += 2 * member.name.count + member.linkName.count
        return file
    }

    /// The name without `.`, doubled slashes and slashes at the ends.
    static func place(_ name: [UInt8]) -> [UInt8] {
        var place: [UInt8] = []
        place.reserveCapacity(name.count)
        for part in name.split(separator: slash) where !(part.count == 1 && part.first == dot) {
            if !place.isEmpty { place.append(slash) }
            place += part
        }
        return place
    }

    private static let slash = UInt8(ascii: "/")
    private static let dot = UInt8(ascii: ".")
}

// MARK: - Faults

extension MemberPlaces {
    private mutating func isPossible(_ member: TarMember, _ place: [UInt8]) -> Bool {
        let longest = max(member.name.count, member.linkName.count)
        guard longest <= PackageLimits.pathBytes, !member.name.contains(0) else {
            faults.add(.unsafeName, "no file can be named \(member.shownName)")
            return false
        }
        guard place.count(where: { $0 == Self.slash }) < PackageLimits.foldersAbove else {
            faults.add(.unsafeName, "\(member.shownName) lies in more than \(PackageLimits.foldersAbove) folders")
            return false
        }
        if let fault = Self.fault(of: member, place) { faults.add(.unsafeName, "\(member.shownName) \(fault)") }
        if member.name.first == Self.slash, !place.isEmpty {
            faults.add(.absoluteName, "the name \(member.shownName) begins with a slash")
        } else if member.kind == .hardLink, member.linkName.first == Self.slash {
            faults.add(.absoluteName, "the target of the hard link \(member.shownName) begins with a slash")
        }
        return !place.isEmpty || member.kind == .folder
    }

    private static func fault(of member: TarMember, _ place: [UInt8]) -> String? {
        if place.isEmpty { return member.kind == .folder ? nil : "is the name of a file" }
        if member.name.contains(0x0A) { return "holds a newline, which dpkg refuses" }
        return place.split(separator: slash).contains { $0.elementsEqual([dot, dot]) } ? "leads out of the tree" : nil
    }

    private mutating func noteDuplicate(of file: PackagedFile, at place: [UInt8]) {
        guard let earlier = indices[place], !(file.isFolder && kinds[earlier] == .folder) else { return }
        faults.add(.duplicateMember, file.path)
    }

    private mutating func noteTarget(of member: TarMember) {
        guard let target = indices[Self.place(member.linkName)], kinds[target] != .folder else {
            faults.add(
                .danglingHardLink,
                "\(member.shownName) links to \(TarMember.shown(member.linkName)), which is not before it")
            return
        }
        originals[kinds.count] = originals[target] ?? target
    }
}

extension MemberPlaces {
    /// Looks for members below links, when all are known: dpkg follows the link, wherever it leads.
    mutating func finish() {
        let links = indices.filter { if case .symbolicLink = kinds[$0.value] { true } else { false } }
        guard !links.isEmpty else { return }
        for place in indices.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard let link = ancestors(of: place).first(where: { links[Array($0)] != nil }) else { continue }
            faults.add(
                .belowLink, "\(TarMember.shown(place)) lies below the symbolic link \(TarMember.shown(Array(link)))")
        }
    }

    /// The folders above `place`, up to one that is a folder in the archive.
    private func ancestors(of place: [UInt8]) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        var rest = place[...]
        while let end = rest.lastIndex(of: Self.slash) {
            rest = rest[..<end]
            if let index = indices[Array(rest)], kinds[index] == .folder { break }
            found.append(rest)
        }
        return found
    }
}

// MARK: - Members as the checks see them

extension MemberPlaces {
    private static func packaged(_ member: TarMember, _ place: [UInt8]) -> PackagedFile {
        PackagedFile(
            path: String(decoding: place, as: UTF8.self), rawName: member.name, kind: kind(of: member),
            mode: member.mode, userID: member.userID, groupID: member.groupID, userName: owner(member.userName),
            groupName: owner(member.groupName), size: member.size, modified: member.modified)
    }

    static func kind(of member: TarMember) -> PackagedFile.Kind {
        switch member.kind {
        case .file: .file
        case .folder: .folder
        case .symbolicLink: .symbolicLink(target: String(decoding: member.linkName, as: UTF8.self))
        case .hardLink: .hardLink(target: String(decoding: place(member.linkName), as: UTF8.self))
        case .fifo: .fifo
        case .characterDevice: .characterDevice
        case .blockDevice: .blockDevice
        case .other: .unknown
        }
    }

    /// No user's name is longer than 32 bytes; pax would take any.
    static func owner(_ name: [UInt8]) -> String { String(decoding: name.prefix(64), as: UTF8.self) }
}
