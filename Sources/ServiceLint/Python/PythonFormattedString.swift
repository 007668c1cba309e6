/// Puts known names into an f-string (PEP 498).
enum PythonFormattedString {
    /// The value of the text between the quotation marks.
    static func value(_ text: String, _ lookUp: (String) -> PythonValue?) -> PythonValue {
        var value = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            if character == "{" || character == "}", rest.first == character {
                rest.removeFirst()
                value.append(character)
            } else if character == "{" {
                let name = String(rest.prefix { $0 != "}" })
                rest = rest.dropFirst(name.count + 1)
                switch lookUp(name) {
                case .string(let text)?: value += text
                case .int(let number)?: value += "\(number)"
                default: return .unknown("f\"\(text)\"")
                }
            } else {
                value.append(character)
            }
        }
        return .string(value)
    }
}
