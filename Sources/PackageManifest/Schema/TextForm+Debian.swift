/// The forms that DebianPackage's types check: these are only their names.
extension TextForm {
    static let packageName = TextForm("package name")
    static let version = TextForm("Debian version")
    static let section = TextForm("Debian section")
    static let contact = TextForm("contact, `Name <mail@host>`")
    static let relation = TextForm("package relation")
}
