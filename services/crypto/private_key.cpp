#include "crypto/private_key.h"
