/// A place in a template, as editors count it.
public struct TemplatePlace: Equatable, Sendable {
    /// The template's name, such as `nginx/site`.
    public let template: String
    /// The line, from 1.
    public let line: Int
    /// The column in characters, from 1.
    public let column: Int

    /// Takes the values as they are.
    public init(template: String, line: Int, column: Int) {
        (self.template, self.line, self.column) = (template, line, column)
    }
}

extension TemplatePlace: CustomStringConvertible {
    /// The form that editors and terminals make a link of: `nginx/site:3:17`.
    public var description: String { "\(template):\(line):\(column)" }
}
