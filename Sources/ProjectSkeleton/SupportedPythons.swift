import PythonWheels

/// The Pythons of Debian 12 and 13 and the one between that a project runs on.
struct SupportedPythons {
    /// Such as `3.11`, the oldest first; never empty.
    let series: [String]
    /// Why these are a guess; nil if they are none.
    let fault: String?

    private static let all = ["3.11", "3.12", "3.13"]

    /// Takes what pyproject.toml says: `requires-python` (PEP 440), or Poetry's `python`.
    init(requires: String?, poetry: String?) {
        guard let text = requires ?? poetry else {
            (series, fault) = (Self.all, nil)
            return
        }
        let either = requires == nil ? text.split(separator: "|").map(Self.plain) : [text]
        let lists = either.map { VersionSpecifier.list($0) }
        let fit = Self.all.filter { series in
            // The newest of each series: “>=3.11.4” still means 3.11.
            guard let version = PEP440Version("\(series).99") else { return false }
            return lists.contains { list in list.map { $0.allSatisfy { $0.allows(version) } } ?? false }
        }
        series = fit.isEmpty ? Self.all : fit
        let shown = ShownText.of(text)
        if lists.contains(where: { $0 == nil }) {
            fault = "the Pythons that pyproject.toml asks for, “\(shown)”, cannot be read"
        } else {
            fault = fit.isEmpty ? "pyproject.toml asks for Python “\(shown)”, which is none of 3.11 to 3.13" : nil
        }
    }

    /// Poetry's `^3.12`, `~3.12` and `3.12` in the words of PEP 440.
    private static func plain(_ text: Substring) -> String {
        let parts = text.split { $0 == "," || $0 == " " }.map(String.init)
        return parts.map { part -> String in
            guard let first = part.first, first == "^" || first == "~" || first.isNumber, !part.hasPrefix("~=") else {
                return part
            }
            let numbers = part.drop { !$0.isNumber }.split(separator: ".").prefix { $0 != "*" }.map(String.init)
            guard let major = numbers.first else { return part }
            if first == "^" { return ">=\(numbers.joined(separator: ".")),<\((Int(major) ?? 3) + 1)" }
            return "==\(numbers.prefix(2).joined(separator: ".")).*"
        }.joined(separator: ",")
    }
}
