/// A form that texts of the manifest must have, so that they can stand unquoted in the files made from them.
public struct TextForm: Sendable {
    /// What such a text is called, such as “package name”.
    public let name: String
    /// What is wrong with a text; nil when it has the form.
    let fault: @Sendable (String) -> TextFault?
    /// Whether an empty text has the form.
    private(set) var mayBeEmpty = false

    init(_ name: String, fault: @escaping @Sendable (String) -> TextFault? = { _ in nil }) {
        self.name = name
        self.fault = fault
    }

    /// A form whose texts hold certain characters only.
    init(_ name: String, characters: String, _ remedy: String, fault: @escaping @Sendable (String) -> TextFault?) {
        self.name = name
        self.fault = { text in TextFault(strangerTo: characters, in: text, remedy) ?? fault(text) }
    }

    /// A form that is one of a few words.
    static func choice<Choice: CaseIterable & RawRepresentable<String>>(_: Choice.Type) -> TextForm {
        TextForm("one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
}

extension TextForm {
    /// The same form, or nothing at all.
    func orEmpty() -> TextForm {
        var form = self
        form.mayBeEmpty = true
        return form
    }
}
