import PackageBuild

extension BuildStage {
    /// What the stage does, for its first line.
    var doing: String {
        switch self {
        case .manifest: "reading the manifest"
        case .frontend: "building the frontend"
        case .wheels: "gathering the wheels"
        case .tree: "gathering the files"
        case .check: "checking the package"
        case .package: "writing the package"
        }
    }

    /// What the stage did, for its last line.
    var done: String {
        switch self {
        case .manifest: "read the manifest"
        case .frontend: "built the frontend"
        case .wheels: "gathered the wheels"
        case .tree: "gathered the files"
        case .check: "checked the package"
        case .package: "wrote the package"
        }
    }
}
