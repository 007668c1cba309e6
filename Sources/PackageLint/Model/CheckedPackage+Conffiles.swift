extension CheckedPackage {
    /// The files that dpkg keeps an administrator's changes to, without their first slash (deb-conffiles(5)).
    public var conffiles: [String] {
        ConffileList(of: self).entries.filter { !$0.isRemoved }.map(\.path)
    }
}
