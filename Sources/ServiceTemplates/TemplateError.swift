public import SystemPackage

/// Why a template could not be rendered.
public enum TemplateError: Error, Equatable, Sendable {
    /// The template's file could not be read; `reason` is the system's.
    case unreadable(file: FilePath, reason: String)
    /// The template's file is not UTF-8.
    case notText(file: FilePath)
    /// A tag or section is not well formed, or of a kind that templates do not use.
    case malformed(TemplatePlace, problem: String)
    /// No package has a value of that name.
    case unknownName(String, TemplatePlace)
    /// This package has no value of that name, and no section asks first.
    case missingValue(String, TemplatePlace, section: String)
    /// The name stands for a section and has no text of its own.
    case noText(String, TemplatePlace)
}

extension TemplateError: CustomStringConvertible {
    /// What failed, where, and what to do.
    public var description: String {
        switch self {
        case .unreadable(let file, let reason):
            "\(file): cannot read the template: \(reason)\n  name the folder of templates in the manifest (templates:)"
        case .notText(let file):
            "\(file): the template is not UTF-8\n  save it as UTF-8"
        case .malformed(let place, let problem):
            "\(place): \(problem)"
        case .unknownName(let name, let place):
            "\(place): unknown name “\(name)”\n  known names: \(TemplateContext.names.joined(separator: ", "))"
        case .missingValue(let name, let place, let section):
            "\(place): this package has no value for “\(name)”\n  write it within {{#\(section)}} … {{/\(section)}}"
        case .noText(let name, let place):
            "\(place): “\(name)” is a section, not a text\n  use it as {{#\(name)}} … {{/\(name)}}"
        }
    }
}
