/// What bash understands and dash, Debian's `/bin/sh`, does not (POSIX XCU 2, dash(1)).
struct Bashisms {
    /// One place.
    struct Place: Hashable {
        /// The physical line, counted from 1.
        let line: Int
        /// What stands there.
        let text: String
    }

    /// The places in a script whose first line names `sh`, each text once a line.
    static func find(in bytes: some Collection<UInt8>) -> [Place] {
        // Read as bash reads it, so that what dash does not know is no fault.
        let script = ShellScript(bytes, dialect: .bash)
        let end = script.lines.first { $0.text.hasPrefix("exec ") }?.number ?? Int.max
        let lines = script.lines.filter { !$0.isHereDocument && $0.number < end && !$0.text.hasPrefix("#!") }
        var places: Set<Place> = []
        for line in lines {
            for text in BashismText.find(in: line) { places.insert(Place(line: line.lastNumber, text: text)) }
        }
        for command in script.commands where command.line < end {
            guard let text = BashismCommand.find(in: command) else { continue }
            let line = script.line(containing: command.line)?.lastNumber ?? command.line
            places.insert(Place(line: line, text: text))
        }
        return places.sorted { ($0.line, $0.text) < ($1.line, $1.text) }
    }
}
