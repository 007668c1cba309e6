/// A setting with which the application cannot work.
struct WrongSetting: Equatable, Sendable {
    /// The line of the file of settings.
    let line: String
    /// What the message about it must name, so that somebody who reads it knows what to mend.
    let word: String

    /// Reads a line of the load program: the setting, and behind a tab the word.
    init(_ text: String) {
        let parts = text.split(separator: "\t", maxSplits: 1).map(String.init)
        line = parts.first ?? text
        word = parts.count > 1 ? parts[1] : String(line.prefix { $0 != "=" })
    }
}
