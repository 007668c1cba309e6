import DebianPackage
import PackageManifest
import SystemPackage
struct WheelStage {
    let python: PythonRuntime
    let architecture: Architecture
    let network: BuildOptions.Network
    let cache: FilePath
    let library: InstalledPath
    func gather(into: FilePath, onProgress: (BuildProgress) -> Void) async throws -> GatheredWheels { fatalError() }
}
