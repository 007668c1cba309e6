/// Which members of a .deb stand where the official ones should, and which are superfluous.
struct DebMemberOrder {
    /// The member that should be control.tar.
    private(set) var control: String?
    /// The member that should be data.tar.
    private(set) var data: String?
    /// What is wrong with the members as a whole.
    private(set) var faults: [String] = []
    /// The superfluous members, with their positions counted from 0.
    private(set) var misplaced: [String] = []

    init(_ names: [String]) {
        if names.count < 3 {
            faults.append("found only \(names.count) members instead of 3")
        } else if let first = names.first, first != "debian-binary" {
            faults.append("first member \(first) not debian-binary")
        } else {
            place(names)
        }
    }

    /// What begins with an underscore may stand anywhere: dpkg skips it.
    private mutating func place(_ names: [String]) {
        let official = names.indices.dropFirst().filter { !names[$0].hasPrefix("_") }.prefix(2)
        control = official.first.map { names[$0] }
        data = official.dropFirst().first.map { names[$0] }
        for index in names.indices.dropFirst() where !official.contains(index) {
            let what = names[index].hasPrefix("_") ? "unexpected _member" : "unexpected member"
            misplaced.append("\(names[index]) (\(what) at position \(index))")
        }
    }
}
