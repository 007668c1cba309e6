/// The checks of ELF files.
enum ELFChecks {
    static let all: [any Check] = []
}
