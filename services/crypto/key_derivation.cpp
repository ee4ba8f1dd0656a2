#include "crypto/key_derivation.h"
