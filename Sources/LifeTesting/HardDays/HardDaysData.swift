/// The application's data through the hard days: written before the first, and asked for after each.
struct HardDaysData {
    let server: Server

    /// Has the application prepare its data, and writes some.
    func prepare() async throws {
        let load = try await server.life.step("data of the application") { try await Load.prepare(on: server) }
        try await server.life.step("load for a moment") { try await load.during { try await server.expectHealthy() } }
    }

    /// Lives through a day; all that was acknowledged before must be there afterwards, and more can be written.
    func survive(_ day: any HardDay) async throws {
        server.life.steps.begin("\(type(of: day))")
        try await day.run(server)
        guard !day.purges else { return try await prepare() }
        try await server.life.step("after \(type(of: day)): no acknowledged write is lost, and more are taken") {
            let load = Load(server: server)
            try await load.expectNothingLost()
            try await load.during { try await server.expectHealthy() }
        }
    }
}
