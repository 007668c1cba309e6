/// One directive, with what stands in its braces.
struct NginxDirective: Sendable, Hashable {
    /// The first word.
    let name: String
    /// The words behind it, without quotation marks.
    let arguments: [String]
    /// Where it begins, counted from 1.
    let line: Int
    /// What stands in its braces; nil without braces.
    var block: [NginxDirective]?

    /// The directives of this name directly in its braces.
    func all(_ name: String) -> [NginxDirective] { (block ?? []).filter { $0.name == name } }

    /// The first directive of this name directly in its braces.
    func first(_ name: String) -> NginxDirective? { (block ?? []).first { $0.name == name } }

    /// Every directive in its braces and in theirs.
    var descendants: [NginxDirective] { (block ?? []).flatMap { [$0] + $0.descendants } }
}
