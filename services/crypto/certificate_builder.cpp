#include "crypto/certificate_builder.h"
