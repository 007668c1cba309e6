import DebianPackage

extension TextForm {
    /// One line in which no file of the package reads anything but text.
    static let plainLine = TextForm("line of text without quotes, “$”, “%”, “\\”, “`”") { text in
        lineFault(text)
            ?? text.unicodeScalars.first { "\"'$%\\`".unicodeScalars.contains($0) }.map {
                TextFault("it holds \($0.nameInMessages)", "leave it out: the text stands in units and scripts")
            }
    }

    /// The first line of a package's description.
    static let synopsis = TextForm("line of at most 80 characters") { text in
        lineFault(text)
            ?? (text.count <= 80 ? nil : TextFault("it has \(text.count) characters", "write at most 80 characters"))
    }

    /// A description's paragraphs.
    static let paragraphs = TextForm("text of one or more paragraphs") { text in
        let control = text.unicodeScalars.first { isControl($0) && $0 != "\n" }
        return control.map {
            TextFault("it holds \($0.nameInMessages)", "write lines of text, indented by spaces where at all")
        }
    }

    /// An argument of a program.
    static let argument = TextForm("argument") { text in
        text.unicodeScalars.contains("\0") ? TextFault("it holds a NUL", "leave it out") : nil
    }

    /// A value for a variable of the service.
    static let variableValue = TextForm("text without control characters") { controlFault($0) }.orEmpty()

    static func lineFault(_ text: String) -> TextFault? {
        if let fault = controlFault(text) { return fault }
        guard text.first == " " || text.last == " " else { return nil }
        return TextFault("it begins or ends with a space", "leave the space out")
    }

    static func controlFault(_ text: String) -> TextFault? {
        text.unicodeScalars.first(where: isControl).map {
            TextFault("it holds \($0.nameInMessages)", "write one line of text")
        }
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        // Line and paragraph separators end a line for some readers of the files.
        [.control, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }

    static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || ("0"..."9").contains(scalar)
    }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
}
