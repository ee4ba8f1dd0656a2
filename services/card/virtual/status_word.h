#pragma once

#include <cstdint>

/// Status words of the virtual card (ISO/IEC 7816-4 5.1.3).
namespace madoguchi::sw
{

inline constexpr std::uint16_t kOk = 0x9000;
inline constexpr std::uint16_t kTriesLeft = 0x63C0; ///< the lowest four bits count
inline constexpr std::uint16_t kWrongLength = 0x6700;
inline constexpr std::uint16_t kWrongFileKind = 0x6981; ///< e.g. READ BINARY on a PIN
inline constexpr std::uint16_t kSecurityStatus = 0x6982;
inline constexpr std::uint16_t kBlocked = 0x6984;
inline constexpr std::uint16_t kConditions = 0x6985; ///< e.g. a key that was never written
inline constexpr std::uint16_t kNoCurrentFile = 0x6986;
inline constexpr std::uint16_t kWrongData = 0x6A80;
inline constexpr std::uint16_t kFileNotFound = 0x6A82;
inline constexpr std::uint16_t kRecordNotFound = 0x6A83;
inline constexpr std::uint16_t kWrongParameters = 0x6A86;
inline constexpr std::uint16_t kWrongOffset = 0x6B00;
inline constexpr std::uint16_t kInstructionUnknown = 0x6D00;
inline constexpr std::uint16_t kClassUnknown = 0x6E00;
inline constexpr std::uint16_t kNoDiagnosis = 0x6F00;

} // namespace madoguchi::sw
