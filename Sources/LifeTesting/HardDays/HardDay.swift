/// Something that goes wrong on a server while the package is installed or upgraded.
///
/// It begins with the older version installed and healthy, and ends with a healthy one of any version.
protocol HardDay: Sendable {
    func run(_ server: Server) async throws
}
