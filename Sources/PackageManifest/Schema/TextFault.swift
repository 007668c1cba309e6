import DebianPackage

/// What is wrong with a text, and what would be right.
struct TextFault {
    let problem: String
    let remedy: String

    init(_ problem: String, _ remedy: String) {
        self.problem = problem
        self.remedy = remedy
    }

    /// A fault when a text holds another character than ASCII letters, digits and `characters`.
    init?(strangerTo characters: String, in text: String, _ remedy: String) {
        let stranger = text.unicodeScalars.first { scalar in
            !TextForm.isLetterOrDigit(scalar) && !characters.unicodeScalars.contains(scalar)
        }
        guard let stranger else { return nil }
        self.init("it holds \(stranger.nameInMessages)", remedy)
    }
}
