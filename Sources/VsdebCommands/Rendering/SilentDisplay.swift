import Foundation
import PackageBuild

/// Shows nothing but warnings.
struct SilentDisplay: BuildDisplay {
    func show(_ event: BuildEvent) {
        guard case .warned(let text) = event else { return }
        FileHandle.standardError.write(Data("vsdeb: warning: \(text)\n".utf8))
    }

    func close() {}
}
