#include "crypto/chain.h"
