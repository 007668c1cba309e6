import BootTesting
import SystemPackage

/// What an administrator has decided stays decided.
struct AdministratorScenario: Scenario {
    let name = "administrator"
    let summary = "edited files, a disabled or masked service, a removed site, an own user: all stay as they are"

    func run(_ life: Life) async throws {
        try await life.boot(.installed(life.package.relations)) { server in
            let folders = AdministratorsFolders(server: server)
            try await folders.check()
            try await AdministratorsFiles(server: server).check()
            try await folders.checkAgain()
            try await AdministratorsServices(server: server).check()
        }
    }
}
