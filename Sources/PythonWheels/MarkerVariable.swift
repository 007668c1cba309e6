/// The names that a marker may use (PEP 508, "Environment Markers"), with the older spellings of PEP 345.
enum MarkerVariable: String, Sendable, Hashable, CaseIterable {
    case pythonVersion = "python_version"
    case pythonFullVersion = "python_full_version"
    case osName = "os_name"
    case sysPlatform = "sys_platform"
    case platformRelease = "platform_release"
    case platformSystem = "platform_system"
    case platformVersion = "platform_version"
    case platformMachine = "platform_machine"
    case platformPythonImplementation = "platform_python_implementation"
    case implementationName = "implementation_name"
    case implementationVersion = "implementation_version"
    case extra

    init?(spelling: String) {
        let older: [String: MarkerVariable] = [
            "os.name": .osName, "sys.platform": .sysPlatform, "platform.version": .platformVersion,
            "platform.machine": .platformMachine, "platform.python_implementation": .platformPythonImplementation,
            "python_implementation": .platformPythonImplementation,
        ]
        guard let variable = older[spelling] ?? MarkerVariable(rawValue: spelling) else { return nil }
        self = variable
    }

    /// Whether the value depends on the patch release of Python, which a package does not fix.
    var dependsOnPatch: Bool { self == .pythonFullVersion || self == .implementationVersion }

    /// The value for CPython's patch release `patch` on Debian, or nil if only the server knows it.
    func value(for target: PythonTarget, patch: Int) -> String? {
        switch self {
        case .pythonVersion: target.version
        case .pythonFullVersion, .implementationVersion: "\(target.version).\(patch)"
        case .osName: "posix"
        case .sysPlatform: "linux"
        case .platformSystem: "Linux"
        case .platformMachine: target.architecture.machine
        case .platformPythonImplementation: "CPython"
        case .implementationName: "cpython"
        case .extra: ""
        case .platformRelease, .platformVersion: nil
        }
    }
}
