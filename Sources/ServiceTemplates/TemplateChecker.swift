/// Checks that every name of a template has a value where it is rendered: mustache itself would insert nothing.
struct TemplateChecker {
    /// A section that is open at some tag.
    private struct OpenSection {
        /// The section's whole name.
        let name: String
        /// Whether this package renders what is in it.
        let isRendered: Bool
    }

    private let context: TemplateContext
    private var open: [OpenSection] = []

    private init(_ context: TemplateContext) {
        self.context = context
    }

    /// Checks the tags of one template, whose sections are well formed, against the values of one package.
    ///
    /// - Throws: `TemplateError.unknownName`, `.missingValue` or `.noText`, for the first fault.
    static func check(_ tags: [TemplateTag], against context: TemplateContext) throws(TemplateError) {
        var checker = TemplateChecker(context)
        for tag in tags { try checker.check(tag) }
    }

    private mutating func check(_ tag: TemplateTag) throws(TemplateError) {
        switch tag.kind {
        case .closing: open.removeLast()
        case .variable: try checkValue(of: tag)
        case .section, .inverted: try openSection(tag)
        }
    }

    private mutating func openSection(_ tag: TemplateTag) throws(TemplateError) {
        let name = try wholeName(of: tag)
        let isThere = value(of: name).map { $0 != .list([]) } ?? false
        let isRendered = isThere == (tag.kind == .section)
        open.append(OpenSection(name: name, isRendered: isRendered))
    }

    private func checkValue(of tag: TemplateTag) throws(TemplateError) {
        let name = try wholeName(of: tag)
        guard open.allSatisfy(\.isRendered) else { return }
        switch value(of: name) {
        case .text: return
        case nil: throw .missingValue(tag.name, tag.place, section: section(toAskFor: name))
        case .group, .list: throw .noText(tag.name, tag.place)
        }
    }

    /// The dotted name that a tag's name means: its own, or one below a section that is open.
    private func wholeName(of tag: TemplateTag) throws(TemplateError) -> String {
        if tag.name == ".", let section = open.last { return section.name }
        let candidates = open.reversed().map { "\($0.name).\(tag.name)" } + [tag.name]
        guard let name = candidates.first(where: TemplateContext.names.contains) else {
            throw .unknownName(tag.name, tag.place)
        }
        return name
    }

    /// The value of a name; within the section of a list, that of its first item stands for all.
    private func value(of name: String) -> TemplateValue? {
        for section in open.reversed() where name == section.name || name.hasPrefix("\(section.name).") {
            guard case .list(let items)? = context.value(of: section.name), let item = items.first else { continue }
            return item.value(at: name.dropFirst(section.name.count).split(separator: "."))
        }
        return context.value(of: name)
    }

    /// The outermost part of a name that has no value.
    private func section(toAskFor name: String) -> String {
        var part = ""
        for word in name.split(separator: ".") {
            part += part.isEmpty ? String(word) : ".\(word)"
            if context.value(of: part) == nil { break }
        }
        return part
    }
}
