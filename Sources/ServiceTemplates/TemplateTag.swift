/// One `{{…}}` of a template.
struct TemplateTag: Equatable {
    /// What the tag does.
    enum Kind: Equatable {
        /// `{{name}}`: inserts a value.
        case variable
        /// `{{#name}}`: opens what is rendered when the name has a value, once for each item of a list.
        case section
        /// `{{^name}}`: opens what is rendered when it has none.
        case inverted
        /// `{{/name}}`: closes the one or the other.
        case closing
    }

    let kind: Kind
    let name: String
    let place: TemplatePlace
}
