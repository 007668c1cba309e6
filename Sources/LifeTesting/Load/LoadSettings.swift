import BootTesting

/// What the load program is told.
struct LoadSettings: Encodable, Sendable {
    let base: String
    let paths: [String]
    /// Connections that only read.
    var readers = 4
    /// Connections that write, where the application has a program for it.
    var writers = 2
    /// Milliseconds between two requests of a connection.
    var pause = 10
    let hook: String?
    /// Whether a further connection asks for what the application loads late; that is heavy work.
    let late: Bool

    init(_ server: Server, _ work: Load.Work) {
        late = work == .late
        base = server.baseURL
        let asksForPage = work != .served && server.facts.site?.servesPage == true
        let page = asksForPage ? ["/"] : []
        paths = [server.facts.healthPath] + page
        hook = server.life.hook == nil ? nil : Load.hookPlace
    }
}
