import Yams

/// What libYAML could not read, in the words of a message.
struct YAMLSyntaxFault {
    let place: Place
    let message: String
    let remedy: String

    init(_ error: any Error, in source: ManifestSource) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            place = Place(mark)
            message = "this is no YAML: \(Self.sentence(context, problem, mark))"
            let character = source.offset(of: place).flatMap { source.character(at: $0) }
            remedy = Self.remedy(for: "\(context?.text ?? "") \(problem)", at: character)
        case .memory:
            // libYAML's answer to a thousand levels; it keeps no place.
            place = .beginning
            message = "this is no YAML: too many levels within each other"
            remedy = "no key needs more than three"
        default:
            place = .beginning
            message = "this is no YAML: \(error)"
            remedy = "write UTF-8 text"
        }
    }

    private static func sentence(_ context: YamlError.Context?, _ problem: String, _ mark: Mark) -> String {
        guard let context else { return problem }
        let isElsewhere = context.text.hasPrefix("while") && context.mark.line != mark.line
        return context.text + (isElsewhere ? " that begins on line \(context.mark.line)" : "") + ", \(problem)"
    }

    private static func remedy(for problem: String, at character: Unicode.Scalar?) -> String {
        if character == "\t" { return "indent with spaces: YAML allows no tabs there" }
        if let character, "*&@`%!|>".unicodeScalars.contains(character) {
            return "put a value that begins with “\(character)” in quotes"
        }
        if problem.contains("an alias") || problem.contains("an anchor") {
            return "put a value that begins with “*” or “&” in quotes"
        }
        if problem.contains("mapping values are not allowed") { return "put a value that holds “: ” in quotes" }
        if problem.contains("but found another document") { return "leave out the “---” and what follows it" }
        return "check the indentation, the quotes and the brackets of this line and of the one before"
    }
}
