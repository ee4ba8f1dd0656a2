// A reader with keys of its own, for pcscd: vpcd's driver with what a reader with a PIN pad adds to it (PC/SC
// part 10). What a person would press stands in the file "keys" of the folder MADOGUCHI_TEST_PAD: digits, or
// "cancel" or "late"; "asked" appears there when the reader begins to wait. MADOGUCHI_TEST_VPCD is vpcd's
// driver. Strict where readers are: an order that is not exactly as the specification has it is refused.

#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fstream>
extern "C" {
#include <ifdhandler.h>
#include <reader.h>
}
#include <string>
#include <unistd.h>
#include <vector>

namespace
{

constexpr DWORD verifyControl = SCARD_CTL_CODE(FEATURE_VERIFY_PIN_DIRECT);

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// A function of vpcd's driver.
template<typename Function>
Function *vpcd(const char *name)
{
    static void *driver = dlopen(setting("MADOGUCHI_TEST_VPCD").c_str(), RTLD_NOW | RTLD_LOCAL);
    return driver != nullptr ? reinterpret_cast<Function *>(dlsym(driver, name)) : nullptr;
}

template<typename Function, typename... Arguments>
RESPONSECODE passOn(const char *name, Arguments... arguments)
{
    auto *function = vpcd<Function>(name);
    return function != nullptr ? function(arguments...) : IFD_COMMUNICATION_ERROR;
}

/// What was pressed within `seconds`; empty: nothing.
std::string pressed(int seconds)
{
    const std::string path = setting("MADOGUCHI_TEST_PAD") + "/keys";
    constexpr int pause = 20'000; // µs
    for (long waited = 0; waited < seconds * 1'000'000L; waited += pause) {
        std::ifstream file(path);
        if (std::string keys; file >> keys) {
            std::remove(path.c_str());
            return keys;
        }
        usleep(pause);
    }
    return {};
}

RESPONSECODE answer(PUCHAR out, DWORD room, LPDWORD length, unsigned int sw)
{
    if (room < 2) {
        return IFD_ERROR_INSUFFICIENT_BUFFER;
    }
    out[0] = UCHAR(sw >> 8);
    out[1] = UCHAR(sw & 0xFF);
    *length = 2;
    return IFD_SUCCESS;
}

bool isAsSpecified(const PIN_VERIFY_STRUCTURE &order, DWORD size)
{
    constexpr DWORD head = offsetof(PIN_VERIFY_STRUCTURE, abData);
    const unsigned int most = order.wPINMaxExtraDigit & 0xFF;
    return size == head + order.ulDataLength && order.ulDataLength == 5 + most &&
           order.bmFormatString == 0x82 && (order.bmPINBlockString & 0x0F) == most &&
           order.abData[4] == most && (order.bEntryValidationCondition & 0x02) != 0 &&
           order.bTeoPrologue[0] == 0;
}

RESPONSECODE verify(DWORD lun, const UCHAR *in, DWORD size, PUCHAR out, DWORD room, LPDWORD length)
{
    constexpr DWORD head = offsetof(PIN_VERIFY_STRUCTURE, abData);
    std::vector<UCHAR> copy(in, in + size);
    if (size < head + 5) {
        return answer(out, room, length, 0x6B80);
    }
    const auto &order = *reinterpret_cast<const PIN_VERIFY_STRUCTURE *>(copy.data());
    std::ofstream(setting("MADOGUCHI_TEST_PAD") + "/asked") << "asked\n";
    if (!isAsSpecified(order, size)) {
        return answer(out, room, length, 0x6B80);
    }
    const std::string keys = pressed(order.bTimerOut);
    if (keys.empty() || keys == "late") {
        return answer(out, room, length, 0x6400);
    }
    if (keys == "cancel") {
        return answer(out, room, length, 0x6401);
    }
    if (keys.size() < size_t(order.wPINMaxExtraDigit >> 8) ||
        keys.size() > (order.wPINMaxExtraDigit & 0xFFU)) {
        return answer(out, room, length, 0x6403);
    }
    std::vector<UCHAR> command(order.abData, order.abData + order.ulDataLength);
    std::memcpy(command.data() + 5, keys.data(), keys.size());
    SCARD_IO_HEADER send{1, 0};
    SCARD_IO_HEADER received{};
    DWORD got = room;
    const RESPONSECODE code =
        IFDHTransmitToICC(lun, send, command.data(), DWORD(command.size()), out, &got, &received);
    *length = got;
    return code;
}

} // namespace

extern "C" {

RESPONSECODE IFDHCreateChannelByName(DWORD lun, LPSTR name)
{
    return passOn<decltype(IFDHCreateChannelByName)>("IFDHCreateChannelByName", lun, name);
}
RESPONSECODE IFDHCreateChannel(DWORD lun, DWORD channel)
{
    return passOn<decltype(IFDHCreateChannel)>("IFDHCreateChannel", lun, channel);
}
RESPONSECODE IFDHCloseChannel(DWORD lun)
{
    return passOn<decltype(IFDHCloseChannel)>("IFDHCloseChannel", lun);
}
RESPONSECODE IFDHGetCapabilities(DWORD lun, DWORD tag, PDWORD length, PUCHAR value)
{
    return passOn<decltype(IFDHGetCapabilities)>("IFDHGetCapabilities", lun, tag, length, value);
}
RESPONSECODE IFDHSetCapabilities(DWORD lun, DWORD tag, DWORD length, PUCHAR value)
{
    return passOn<decltype(IFDHSetCapabilities)>("IFDHSetCapabilities", lun, tag, length, value);
}
RESPONSECODE IFDHSetProtocolParameters(DWORD lun, DWORD protocol, UCHAR flags, UCHAR pts1, UCHAR pts2,
                                       UCHAR pts3)
{
    return passOn<decltype(IFDHSetProtocolParameters)>("IFDHSetProtocolParameters", lun, protocol, flags,
                                                       pts1, pts2, pts3);
}
RESPONSECODE IFDHPowerICC(DWORD lun, DWORD action, PUCHAR atr, PDWORD length)
{
    return passOn<decltype(IFDHPowerICC)>("IFDHPowerICC", lun, action, atr, length);
}
RESPONSECODE IFDHTransmitToICC(DWORD lun, SCARD_IO_HEADER send, PUCHAR in, DWORD size, PUCHAR out,
                               PDWORD length, PSCARD_IO_HEADER received)
{
    return passOn<decltype(IFDHTransmitToICC)>("IFDHTransmitToICC", lun, send, in, size, out, length,
                                               received);
}
RESPONSECODE IFDHICCPresence(DWORD lun) { return passOn<decltype(IFDHICCPresence)>("IFDHICCPresence", lun); }

RESPONSECODE IFDHControl(DWORD lun, DWORD code, PUCHAR in, DWORD size, PUCHAR out, DWORD room, LPDWORD length)
{
    *length = 0;
    if (code == CM_IOCTL_GET_FEATURE_REQUEST) {
        const UCHAR features[] = {FEATURE_VERIFY_PIN_DIRECT,  4,
                                  UCHAR(verifyControl >> 24), UCHAR(verifyControl >> 16),
                                  UCHAR(verifyControl >> 8),  UCHAR(verifyControl)};
        if (room < sizeof(features)) {
            return IFD_ERROR_INSUFFICIENT_BUFFER;
        }
        std::memcpy(out, features, sizeof(features));
        *length = sizeof(features);
        return IFD_SUCCESS;
    }
    if (code == verifyControl) {
        return verify(lun, in, size, out, room, length);
    }
    return IFD_ERROR_NOT_SUPPORTED;
}
}
