internal import Archive

/// Which members of the outer archive are which, as dpkg-deb decides (deb(5)).
struct DebLayout {
    /// A member that holds a tar.
    struct Part {
        let member: ArMember
        let compression: StreamCompression
    }

    private(set) var control: Part?
    private(set) var data: Part?
    private(set) var faults = FaultLog()

    init(_ members: [ArMember]) {
        if let first = members.first, first.name != DebReader.versionMember {
            faults.add(.malformed, "the first member is \(first.name), not \(DebReader.versionMember)")
        }
        for member in members where member.name != DebReader.versionMember { place(member) }
        if control == nil { faults.add(.malformed, "there is no member control.tar") }
        if data == nil { faults.add(.malformed, "there is no member data.tar") }
    }

    private mutating func place(_ member: ArMember) {
        // dpkg looks at nothing behind data.tar.
        guard control == nil || data == nil else { return }
        if let part = part(member, "control.tar") {
            if control != nil { faults.add(.malformed, "there are two members control.tar") }
            if data != nil { faults.add(.malformed, "control.tar stands behind data.tar") }
            control = control ?? part
        } else if let part = part(member, "data.tar") {
            data = data ?? part
        } else if data == nil, !member.name.hasPrefix("_") {
            // What begins with an underscore may stand anywhere.
            faults.add(.malformed, "dpkg does not know the member \(member.name)")
        }
    }

    private mutating func part(_ member: ArMember, _ name: String) -> Part? {
        guard member.name.hasPrefix(name) else { return nil }
        let ending = String(member.name.dropFirst(name.count))
        guard let compression = StreamCompression(rawValue: ending) else {
            faults.add(.malformed, "dpkg does not know the compression of \(member.name)")
            return nil
        }
        return Part(member: member, compression: compression)
    }
}
