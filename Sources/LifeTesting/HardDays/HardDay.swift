/// Something that goes wrong on a server while the package is installed or upgraded.
///
/// It begins with any version installed and healthy, and ends so: dpkg does the same things for a version over itself.
protocol HardDay: Sendable {
    func run(_ server: Server) async throws
    /// Whether it takes the data away, as a purge does.
    var purges: Bool { get }
}

extension HardDay {
    var purges: Bool { false }
}
