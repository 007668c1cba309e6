/// The members of control.tar: what dpkg reads before it unpacks anything (deb(5)).
struct ControlArchive {
    /// All members in the order in which dpkg-deb packs them, that of their names.
    let members: [ControlFile]

    init(_ contents: DebContents, control: ControlParagraph, md5sums: String) {
        var members = [ControlFile(name: "control", mode: 0o644, bytes: Array(control.text.utf8))]
        let conffiles = contents.conffiles.sorted().map { $0.string + "\n" }.joined()
        for (name, text) in [
            ("conffiles", conffiles), ("md5sums", md5sums), ("triggers", contents.triggers ?? ""),
        ] where !text.isEmpty {
            members.append(ControlFile(name: name, mode: 0o644, bytes: Array(text.utf8)))
        }
        members += contents.scripts.map { ControlFile(name: $0.name.rawValue, mode: 0o755, bytes: Array($0.text.utf8)) }
        self.members = members.sorted { $0.name < $1.name }
    }
}
