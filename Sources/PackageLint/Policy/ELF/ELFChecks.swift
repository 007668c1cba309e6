/// The checks of ELF files.
enum ELFChecks {
    static let all: [any Check] = [
        ELFArchitectureCheck(), ELFPlaceCheck(), StrippingCheck(), HardeningCheck(), LibraryPathCheck(),
        PrerequisitesCheck(), SharedLibraryCheck(), PublicLibraryCheck(), StaticProgramCheck(), ELFDamageCheck(),
        StaticLibraryCheck(), LibraryCopyCheck(), BinarySpellingCheck(),
    ]
}
