/// One place in a package where a tag applies.
public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public let tag: Tag
    /// The name of the package.
    public let package: String
    /// The values that show it, as lintian prints them behind the tag; may be empty.
    public let context: String
    /// The file inside the package, without a first slash; nil for the package as a whole.
    public let path: String?
    /// The line in that file, counted from 1.
    public let line: Int?
    /// Why it fails here, where the tag's page alone would not tell.
    public let explanation: String?

    /// Describes a finding.
    public init(
        _ tag: Tag, package: String, context: String, path: String? = nil, line: Int? = nil, explanation: String? = nil
    ) {
        self.tag = tag
        self.package = package
        self.context = context
        self.path = path
        self.line = line
        self.explanation = explanation
    }

    /// Why it fails and what to write instead: the finding's own words, else the tag's, and the tag's advice.
    public var whyAndRemedy: String { "\(explanation ?? tag.summary) \(tag.advice)" }

    /// The pointer that lintian prints in brackets: `etc/nginx/site` or `etc/nginx/site:12`.
    public var pointer: String? { path.map { path in line.map { "\(path):\($0)" } ?? path } }

    /// What an override's context is compared with: the context and the pointer, as they are printed.
    public var overridableContext: String {
        [context, pointer.map { "[\($0)]" } ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
