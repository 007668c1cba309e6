public import PackageLint

/// One tag with a package in which it must be found, and a neighbour in which it must not.
///
/// The same packages are shown to the real lintian (InteropTests), so a case must not fire for a reason that only we
/// would see.
public struct TagCase: Sendable, CustomStringConvertible {
    /// What the real lintian does with a package.
    public enum Lintian: Sendable {
        case looksAtIt
        /// It ends with an internal error, and with it the whole run.
        case failsAtIt
    }

    /// What is looked for.
    public let tag: Tag
    /// What tells several cases of one tag apart.
    public let name: String
    /// What stands behind the tag when it fires, as lintian prints it; nil where it does not matter.
    public let context: String?
    /// What lintian does with the packages.
    public let lintian: Lintian
    /// The package with the fault.
    public let fires: SamplePackage
    /// The nearest package without it.
    public let silent: SamplePackage

    /// Describes a case: `fires` spoils the good package, `silent` changes it so that it only looks alike.
    public init(
        _ tag: Tag, _ name: String = "", context: String? = nil, lintian: Lintian = .looksAtIt,
        fires: (inout SamplePackage) -> Void,
        silent: (inout SamplePackage) -> Void = { _ in }
    ) {
        self.tag = tag
        self.name = name
        self.context = context
        self.lintian = lintian
        self.fires = SamplePackage(fires)
        self.silent = SamplePackage(silent)
    }

    /// The tag and the case.
    public var description: String { name.isEmpty ? tag.name : "\(tag.name): \(name)" }
}
