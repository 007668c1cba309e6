/// Checks that the sections of a template close in the order in which they open; mustache's own words for it say less.
enum TemplateSections {
    /// - Throws: `TemplateError.malformed` for a closing tag without its section and a section without its closing tag.
    static func check(_ tags: [TemplateTag]) throws(TemplateError) {
        var open: [TemplateTag] = []
        for tag in tags {
            switch tag.kind {
            case .variable: break
            case .section, .inverted: open.append(tag)
            case .closing: try close(tag, open.popLast())
            }
        }
        if let section = open.last {
            throw .malformed(section.place, problem: "the section “\(section.name)” is never closed")
        }
    }

    private static func close(_ tag: TemplateTag, _ section: TemplateTag?) throws(TemplateError) {
        guard let section else {
            throw .malformed(tag.place, problem: "no section is open that “{{/\(tag.name)}}” could close")
        }
        guard section.name == tag.name else {
            throw .malformed(
                tag.place, problem: "“{{/\(tag.name)}}” stands where “{{/\(section.name)}}” must close the section")
        }
    }
}
