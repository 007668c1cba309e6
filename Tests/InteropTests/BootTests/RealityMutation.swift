import PackageLint

/// One change of the good package.
struct RealityMutation: Sendable {
    /// In words, for the table.
    let name: String
    /// Makes the change.
    let apply: @Sendable (inout RealityTree) throws -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout RealityTree) throws -> Void) {
        self.name = name
        self.apply = apply
    }

    /// One text for another in one file.
    init(_ name: String, _ path: String, _ old: String, _ new: String) {
        self.init(name) { try $0.edit(path, old, new) }
    }
}
