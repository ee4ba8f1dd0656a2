#pragma once

#include "crypto/certificate.h"

namespace madoguchi
{

/// The name in a JPKI signing certificate (SAN otherName 1.2.392.200149.8.5.5.1), as the resident register
/// writes it; empty in every other certificate.
QString nameInCertificate(const Certificate &certificate);

} // namespace madoguchi
