import Mustache
public import SystemPackage

/// Renders the templates of a folder (mustache, without its escaping for HTML).
public struct TemplateRenderer: Sendable {
    private let folder: FilePath
    private let cache = TemplateCache()

    /// Makes a renderer for the templates below a folder; each is read once, when it is first rendered.
    public init(folder: FilePath) {
        self.folder = folder
    }

    /// Renders one template.
    ///
    /// - Parameters:
    ///   - template: Its path below the folder, such as `systemd/app.service`.
    ///   - context: The values of its names.
    /// - Returns: The text, byte for byte what the template says with its names replaced.
    /// - Throws: A name without a value is an error, as is everything else that mustache would pass over in silence.
    public func render(_ template: String, _ context: TemplateContext) throws(TemplateError) -> String {
        let entry = try cache.entry(template) { () throws(TemplateError) in try read(template) }
        try TemplateChecker.check(entry.tags, against: context)
        return entry.template.render(context.root.rendering)
    }

    private func read(_ template: String) throws(TemplateError) -> TemplateCache.Entry {
        let text = try TemplateFile(folder.appending(template)).text()
        let tags = try TemplateTagScanner.tags(in: text, template: template)
        try TemplateSections.check(tags)
        do {
            // In a line of its own, which mustache drops: what follows must stay at the start of a line.
            return .init(tags: tags, template: try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + text))
        } catch let error as MustacheTemplate.ParserError {
            let line = error.context.lineNumber - 1
            let place = TemplatePlace(template: template, line: line, column: error.context.columnNumber)
            throw .malformed(place, problem: "mustache cannot read this: \(error.error)")
        } catch {
            throw .malformed(TemplatePlace(template: template, line: 1, column: 1), problem: "\(error)")
        }
    }
}
