import PackageLint

/// One change of the good package.
struct RealityMutation: Sendable {
    /// In words, for the table.
    let name: String
    /// Why the check is stricter than the machine, where it is so on purpose.
    let stricter: String?
    /// Makes the change.
    let apply: @Sendable (inout RealityTree) throws -> Void

    init(
        _ name: String, stricter: String? = nil, _ apply: @escaping @Sendable (inout RealityTree) throws -> Void
    ) {
        self.name = name
        self.stricter = stricter
        self.apply = apply
    }

    /// One text for another in one file.
    init(_ name: String, _ path: String, _ old: String, _ new: String) {
        self.init(name) { try $0.edit(path, old, new) }
    }
}
